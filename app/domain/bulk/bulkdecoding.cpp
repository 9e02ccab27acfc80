#include "domain/bulk/bulkdecoding.h"

#include <QStringConverter>

#include <algorithm>
#include <array>

namespace golive {

namespace {

/// The bytes 0x80 to 0x9f; what is not assigned there stays what it is in Latin-1, as browsers have it.
constexpr std::array<char16_t, 32> windowsSigns{0x20ac, 0x81,   0x201a, 0x192,  0x201e, 0x2026, 0x2020, 0x2021,
                                                0x2c6,  0x2030, 0x160,  0x2039, 0x152,  0x8d,   0x17d,  0x8f,
                                                0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                                0x2dc,  0x2122, 0x161,  0x203a, 0x153,  0x9d,   0x17e,  0x178};

QString windowsText(const QByteArray &file)
{
    QString text = QString::fromLatin1(file);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xa0)
            c = QChar(windowsSigns[c.unicode() - 0x80U]);
    }
    return text;
}

std::optional<QString> decodedAs(const QByteArray &file, QStringConverter::Encoding encoding)
{
    const bool isWide = encoding == QStringConverter::Utf16LE || encoding == QStringConverter::Utf16BE;
    if (isWide && file.size() % 2 != 0)
        return std::nullopt; // Qt leaves half a sign out without a word
    QStringDecoder decode(encoding);
    const QString text = decode(file);
    return decode.hasError() ? std::nullopt : std::optional(text);
}

/// UTF-16 without a mark, where the text is mostly Latin: every other byte is zero.
std::optional<QStringConverter::Encoding> encodingWithoutMark(const QByteArray &file)
{
    const QByteArray head = file.left(512);
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < head.size(); ++i)
        zeros[static_cast<std::size_t>(i % 2)] += head[i] == '\0' ? 1 : 0;
    if (file.size() % 2 != 0 || zeros[0] + zeros[1] < head.size() / 4)
        return std::nullopt;
    if (zeros[0] == 0)
        return QStringConverter::Utf16LE;
    return zeros[1] == 0 ? std::optional(QStringConverter::Utf16BE) : std::nullopt;
}

} // namespace

std::optional<QString> bulkText(const QByteArray &file)
{
    std::optional<QString> text;
    if (const auto marked = QStringConverter::encodingForData(file))
        text = decodedAs(file, *marked);
    else if (const auto wide = encodingWithoutMark(file))
        text = decodedAs(file, *wide);
    else if (text = decodedAs(file, QStringConverter::Utf8); !text)
        text = windowsText(file);
    // A picture, a spreadsheet's own file: no text has these.
    const auto isNoText = [](QChar c) {
        return c.unicode() < 0x20 && c != u'\t' && c != u'\n' && c != u'\r' && c != u'\f' && c != u'\v';
    };
    if (!text || std::any_of(text->cbegin(), text->cend(), isNoText))
        return std::nullopt;
    if (text->startsWith(QChar(QChar::ByteOrderMark)))
        text->remove(0, 1);
    return text;
}

} // namespace golive
