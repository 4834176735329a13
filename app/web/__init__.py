"""The pages: start and walk, results, evidence and privacy, errors, headers, saved answers."""
