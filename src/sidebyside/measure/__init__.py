"""Measurements that write ``data/*.json``; no build imports them."""
