"""The checks that guide a person while their hands are free: their clock, and their signals."""
