"""The summary on paper."""
