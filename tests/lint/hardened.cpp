#include <cstddef>
#include <cstdio>
#include <cstring>
#include <string_view>
#include <vector>

// hardened HOW TEXT: commits one memory fault, built as the product is. Whoever comes to the end of this has no guard
// against it; tests/lint/hardening.py sees how it ends. What is written where is known at run time only, so that no
// compiler can tell of it.
namespace {

/// Beyond the end of a vector.
int readPast(std::size_t length)
{
    const std::vector<int> numbers(length);
    return numbers[length * 2];
}

/// Through the C library, which knows the size of what it writes to.
int copyPast(const char *text)
{
    char room[16];
    std::memcpy(room, text, std::strlen(text) + 1);
    return room[0];
}

/// By hand, over the caller's place on the stack.
int writePast(const char *text)
{
    char room[16];
    volatile char *place = room;
    while (*text != '\0')
        *place++ = *text++;
    return room[0];
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    const std::string_view how = argv[1];
    int seen = 0;
    if (how == "read")
        seen = readPast(std::strlen(argv[2]));
    else if (how == "copy")
        seen = copyPast(argv[2]);
    else if (how == "write")
        seen = writePast(argv[2]);
    else
        return 2;
    std::printf("went on with %d\n", seen);
    return 0;
}
