from rest_framework.pagination import PageNumberPagination


# --8<-- [start:focus]
class Pages(PageNumberPagination):
    page_size = 2
    page_size_query_param = "per_page"
    max_page_size = 4


# --8<-- [end:focus]
