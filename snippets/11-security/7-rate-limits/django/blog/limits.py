import math
import time
from functools import wraps

from django.core.cache import cache
from django.http import JsonResponse


# --8<-- [start:focus]
def limit(count, seconds):
    """So many requests from one address to this view."""

    def decorate(view):
        name = f"{view.__module__}.{view.__qualname__}"

        @wraps(view)
        def limited(request, *args, **kwargs):
            address = request.META.get("REMOTE_ADDR", "")
            key = f"limit-{name}-{address}"
            now = time.time()
            # when the first request of this minute came
            start = cache.get_or_set(key, now, seconds)
            # each minute has a count of its own, from 0 on
            counted = f"{key}-{start}"
            cache.add(counted, 0, 2 * seconds)
            try:
                number = cache.incr(counted)
            except ValueError:  # the cache was full
                number = 1
            if number > count:
                wait = math.ceil(start + seconds - now)
                return JsonResponse(
                    {"error": "too many requests"},
                    status=429,
                    headers={"Retry-After": max(wait, 1)},
                )
            return view(request, *args, **kwargs)

        return limited

    return decorate


# --8<-- [end:focus]
