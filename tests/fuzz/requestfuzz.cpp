#include "holds.h"
#include "httpguard/requestparser.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace golive::httpguard;

namespace {

using State = RequestParser::State;

Limits limits()
{
    Limits limits;
    limits.headerBytes = 512;
    limits.bodyBytes = 1024;
    return limits;
}

bool hasControl(const QByteArray &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](char c) { return (uchar(c) < 0x20 && c != '\t') || c == 0x7f; });
}

void check(const Request &request)
{
    HOLDS(!request.method.isEmpty() && !hasControl(request.method) && !request.method.contains(' '));
    HOLDS(request.path.startsWith(u'/') && !request.path.contains(QChar(0)));
    HOLDS(!hasControl(request.rawQuery) && !request.rawQuery.contains(' '));
    for (const auto &[name, value] : request.headers) {
        HOLDS(!name.isEmpty() && !hasControl(name) && !name.contains(' ') && !name.contains('\t') &&
              !name.contains(':'));
        HOLDS(!hasControl(value) && !value.isNull());
        HOLDS(value.isEmpty() || (value.front() != ' ' && value.back() != ' ' && value.front() != '\t'));
    }
    HOLDS(request.all("host").size() <= 1 && request.all("transfer-encoding").size() <= 1);
    HOLDS(request.all("transfer-encoding").isEmpty() || request.all("content-length").isEmpty());
    for (const QByteArray &length : request.all("content-length"))
        HOLDS(length == request.header("content-length") && length.toLongLong() == request.body.size());
    HOLDS(request.body.size() <= limits().bodyBytes);
    // Where no length is told there is no body: what follows is another request, and is not read as this one's.
    HOLDS(request.body.isEmpty() || !request.all("transfer-encoding").isEmpty() ||
          !request.all("content-length").isEmpty());
}

/// In pieces of this many bytes, as a network may cut them.
RequestParser fed(const QByteArray &bytes, qsizetype step)
{
    RequestParser parser(limits());
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        parser.feed(bytes.mid(at, step));
        if (parser.refusal() != 0)
            HOLDS(parser.heldBytes() == parser.request().body.size());
        HOLDS(parser.request().body.size() <= limits().bodyBytes);
        HOLDS(parser.heldBytes() <= limits().headerBytes + limits().bodyBytes + step + 4);
    }
    return parser;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    RequestParser whole(limits());
    const State state = whole.feed(bytes);
    HOLDS((state == State::Refused) == (whole.refusal() != 0));
    if (state == State::Complete)
        check(whole.request());
    // What is read does not hang on how the bytes are cut on their way.
    for (const qsizetype step : {1, 3, 64}) {
        const RequestParser cut = fed(bytes, step);
        HOLDS(cut.refusal() == whole.refusal());
        HOLDS(cut.isHeadRead() == whole.isHeadRead());
        if (state != State::Complete)
            continue;
        HOLDS(cut.request().method == whole.request().method && cut.request().path == whole.request().path);
        HOLDS(cut.request().headers == whole.request().headers && cut.request().body == whole.request().body);
    }
    return 0;
}
