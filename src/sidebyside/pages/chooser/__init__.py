"""The fence ``chooser``: which framework for this project?"""
