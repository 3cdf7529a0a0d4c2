FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build && rm -rf .next/cache .next/dev

FROM node:24-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev

FROM node:24-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/package.json /app/package-lock.json /app/next.config.js /app/postcss.config.mjs /app/tsconfig.json ./
COPY --from=build /app/app app
COPY --from=build /app/db db
COPY --from=build /app/lib lib
COPY --from=build /app/server server
COPY --from=build /app/public public
COPY --from=build /app/.next .next
USER node
EXPOSE 3000
STOPSIGNAL SIGTERM
CMD ["node", "server/main.ts"]
