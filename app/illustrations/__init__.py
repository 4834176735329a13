"""Pictures drawn from poses: a body solved in three dimensions, seen from a side, put on paper."""
