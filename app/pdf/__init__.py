"""The result and the plan on paper: tagged, large-print PDF documents."""
