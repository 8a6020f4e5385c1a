-- wrk's own summary, as one line of JSON on standard error
done = function(summary, latency)
  local failed = summary.errors.connect + summary.errors.read + summary.errors.write
    + summary.errors.status + summary.errors.timeout
  io.stderr:write(string.format(
    '{"rate": %f, "p99": %f, "failed": %d}\n',
    summary.requests / (summary.duration / 1e6), latency:percentile(99) / 1e3, failed))
end
