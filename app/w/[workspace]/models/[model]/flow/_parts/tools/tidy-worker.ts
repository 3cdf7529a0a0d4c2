// The layout engine answers messages by itself where there is no document; 470 KB that only a worker loads, and only when asked.
import 'elkjs/lib/elk-worker.min.js'
