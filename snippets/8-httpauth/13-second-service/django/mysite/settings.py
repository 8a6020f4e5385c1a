REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": [
        "reader.authentication.JWTAuthentication",
    ],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "EXCEPTION_HANDLER": "reader.errors.refusal",
    "UNAUTHENTICATED_USER": None,
}
# of the blog alone; not a secret in an example
JWT_KEY = {
    "kid": "1",
    "kty": "EC",
    "crv": "P-256",
    "x": "p3McKMhvqxjxrnxrbkWt-I5PRrhytMMFgi5_0CuI17s",
    "y": "4DfxN7o0p7w4wqvuUyKG_KIal3zZp7-Jasa8dj8xQaw",
    "d": "xb3aXDvw7k43IyhmCRjYCGhYSvczLzBBXSt7Q2n9NAE",
}
SECRET_KEY = "not a secret in an example"
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "testserver"]
ROOT_URLCONF = "mysite.urls"
INSTALLED_APPS = ["rest_framework", "blog", "reader"]
MIDDLEWARE = ["django.middleware.common.CommonMiddleware"]
