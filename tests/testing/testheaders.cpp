// A library needs a file; see CMakeLists.txt.
