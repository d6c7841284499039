//! What modules become.
