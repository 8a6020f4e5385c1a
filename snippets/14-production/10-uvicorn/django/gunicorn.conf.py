# --8<-- [start:focus]
worker_class = "asgi"
workers = 2
# --8<-- [end:focus]
# what it writes stays in this folder
worker_tmp_dir = "."
control_socket_disable = True
