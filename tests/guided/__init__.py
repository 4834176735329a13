"""The guided checks: their clocks and their sound files."""
