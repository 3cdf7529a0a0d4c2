/** The height of rows of a table that are not drawn, in CSS pixels, across all its columns (G-20). */
export function RowRoom({ height, width }: { readonly height: number; readonly width: number }) {
  return (
    <tr aria-hidden>
      <td aria-hidden colSpan={width} style={{ height, padding: 0 }} />
    </tr>
  )
}
