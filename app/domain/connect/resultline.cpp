#include "domain/connect/resultline.h"

#include <QCryptographicHash>

#include <string_view>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

constexpr int currentVersion = 1;
constexpr QLatin1StringView prefix("golive");

// Small letters and 2 to 7 alone: base64 has - and _, which chat programs turn into dashes and italics.
constexpr std::string_view alphabet = "abcdefghijklmnopqrstuvwxyz234567";
constexpr int bitsOfLetter = 5;
constexpr qsizetype sealSize = 4;
constexpr qsizetype mostBytes = 255; // the length is one byte

/// Of the version too, so that no other one's text is taken for this one's.
QByteArray sealOf(const QByteArray &bytes)
{
    const QByteArray whole = "golive1:" + bytes;
    return QCryptographicHash::hash(whole, QCryptographicHash::Sha256).left(sealSize);
}

QString lettersOf(const QByteArray &bytes)
{
    QString letters;
    quint32 held = 0;
    int bits = 0;
    const auto take = [&](int from) { letters.append(QLatin1Char(alphabet.at((held >> from) & 31u))); };
    for (const char byte : bytes) {
        held = (held << 8) | static_cast<unsigned char>(byte);
        bits += 8;
        while (bits >= bitsOfLetter) {
            bits -= bitsOfLetter;
            take(bits);
        }
        held &= (1u << bits) - 1;
    }
    if (bits > 0) {
        held <<= bitsOfLetter - bits;
        take(0);
    }
    return letters;
}

/// Reads letters on and on, whatever stands between them.
class LetterReader
{
public:
    LetterReader(const QString &text, qsizetype from) : m_text(text), m_at(from) {}

    /// The next byte; nothing at the end, or where `isStrange`.
    std::optional<unsigned char> next()
    {
        while (m_bits < 8) {
            const auto letter = nextLetter();
            if (!letter)
                return std::nullopt;
            m_held = (m_held << bitsOfLetter) | *letter;
            m_bits += bitsOfLetter;
        }
        m_bits -= 8;
        const auto byte = static_cast<unsigned char>(m_held >> m_bits);
        m_held &= (1u << m_bits) - 1;
        return byte;
    }
    bool isStrange() const { return m_isStrange; } ///< A letter that none of ours is.
    bool isRestEmpty() const { return m_held == 0; }

private:
    std::optional<quint32> nextLetter()
    {
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text.at(m_at);
            const char small = c.toLower().toLatin1();
            const auto place = c.unicode() < 128 ? alphabet.find(small) : std::string_view::npos;
            if (small != '\0' && place != std::string_view::npos) {
                ++m_at;
                return static_cast<quint32>(place);
            }
            if (c.isLetterOrNumber()) {
                m_isStrange = true;
                return std::nullopt;
            }
        }
        return std::nullopt;
    }

    const QString &m_text;
    qsizetype m_at;
    quint32 m_held = 0;
    int m_bits = 0;
    bool m_isStrange = false;
};

Result<QByteArray, OwnerResultFault> readAt(const QString &text, qsizetype from)
{
    LetterReader reader(text, from);
    const auto cut = [&reader] {
        return failure(reader.isStrange() ? OwnerResultFault::Damaged : OwnerResultFault::Incomplete);
    };
    const auto size = reader.next();
    if (!size)
        return cut();
    QByteArray bytes(1, static_cast<char>(*size));
    for (qsizetype i = 0; i < *size + sealSize; ++i) {
        const auto byte = reader.next();
        if (!byte)
            return cut();
        bytes.append(static_cast<char>(*byte));
    }
    const QByteArray sealed = bytes.chopped(sealSize);
    if (!reader.isRestEmpty() || sealOf(sealed) != bytes.right(sealSize))
        return failure(OwnerResultFault::Damaged);
    return sealed.sliced(1);
}

/// Without what cannot be seen: chat programs put direction marks and zero widths around words.
QString seen(const QString &pasted)
{
    QString text;
    text.reserve(pasted.size());
    for (const QChar c : pasted) {
        const bool isUnseen = c.category() == QChar::Other_Format || c.category() == QChar::Mark_NonSpacing ||
                              (c.category() == QChar::Other_Control && !c.isSpace());
        if (!isUnseen)
            text.append(c);
    }
    return text;
}

/// "golive12:": where its letters begin, and its version.
struct Found
{
    qsizetype letters = 0;
    int version = 0;
};

std::optional<Found> foundAt(const QString &text, qsizetype at)
{
    constexpr int mostDigits = 4;
    Found found;
    qsizetype i = at + prefix.size();
    for (int digits = 0; i < text.size() && text.at(i) >= u'0' && text.at(i) <= u'9' && digits < mostDigits;
         ++i, ++digits)
        found.version = found.version * 10 + text.at(i).digitValue();
    if (found.version == 0 || i >= text.size() || text.at(i) != u':')
        return std::nullopt;
    found.letters = i + 1;
    return found;
}

} // namespace

QString resultLine(const QByteArray &content)
{
    if (content.size() > mostBytes)
        return {};
    const QByteArray bytes = static_cast<char>(content.size()) + content;
    return prefix + QString::number(currentVersion) + u':' + lettersOf(bytes + sealOf(bytes));
}

ResultLines findResultLines(const QString &pasted)
{
    if (pasted.size() > largestPaste)
        return {{}, OwnerResultFault::TooLarge};
    const QString text = seen(pasted);
    ResultLines lines;
    for (qsizetype at = text.indexOf(prefix, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(prefix, at + 1, Qt::CaseInsensitive)) {
        const auto found = foundAt(text, at);
        if (!found)
            continue;
        if (found->version > currentVersion) {
            lines.fault = OwnerResultFault::Newer;
            continue;
        }
        const auto read = readAt(text, found->letters);
        if (read)
            lines.contents << *read;
        else if (lines.fault != OwnerResultFault::Newer)
            lines.fault = read.error();
    }
    return lines;
}

} // namespace golive
