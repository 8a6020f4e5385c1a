# of the blog alone; not a secret in an example
JWT_KEY = {
    "kid": "1",
    "kty": "EC",
    "crv": "P-256",
    "x": "p3McKMhvqxjxrnxrbkWt-I5PRrhytMMFgi5_0CuI17s",
    "y": "4DfxN7o0p7w4wqvuUyKG_KIal3zZp7-Jasa8dj8xQaw",
    "d": "xb3aXDvw7k43IyhmCRjYCGhYSvczLzBBXSt7Q2n9NAE",
}
TRUSTED_HOSTS = ["localhost", "127.0.0.1"]
