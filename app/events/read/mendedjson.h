#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace golive {

/// JSON with what people's own chats and logs break in it put right, so that one broken character does not cost a whole
/// chunk of history, which is sent only once: half an emoji (a lone \ud83d), bytes that are not UTF-8, bare control
/// characters in strings, numbers too great for 64 bits (become strings), a byte order mark. Slow; for the second try
/// only.
QByteArray mendedJson(QByteArrayView json);

} // namespace golive
