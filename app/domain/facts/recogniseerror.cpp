#include "domain/facts/recogniseerror.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

/// What may stand between a name and its value: JSON's quotes (escaped ones too), colons, brackets.
const QString between = uR"([\\"'\s:=#(\[]{0,8})"_s;

QString withoutUnicodeEscapes(const QString &text)
{
    static const QRegularExpression escape(uR"(\\u([0-9a-fA-F]{4}))"_s);
    QString plain;
    plain.reserve(text.size());
    qsizetype from = 0;
    for (auto found = escape.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch one = found.next();
        plain += QStringView(text).sliced(from, one.capturedStart() - from);
        plain += QChar(one.captured(1).toUShort(nullptr, 16));
        from = one.capturedEnd();
    }
    return plain + QStringView(text).sliced(from);
}

/// Digits of every script as ASCII, escapes of JSON and HTML as what they mean.
QString unescaped(const QString &message)
{
    QString text;
    text.reserve(message.size());
    for (const QChar c : message)
        text += c.digitValue() >= 0 && c.isDigit() ? QChar(u'0' + c.digitValue()) : c;
    text = withoutUnicodeEscapes(text);
    static const QRegularExpression whiteEscape(uR"(\\[nrt])"_s);
    static const QRegularExpression apostrophe(u"&(#0?39|#x27|apos|rsquo|lsquo);"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression entity(u"&[a-zA-Z]{2,8};"_s);
    return text.replace(whiteEscape, u" "_s).replace(apostrophe, u"'"_s).replace(entity, u" "_s);
}

/// Without case, accents and punctuation, one space between words.
QString plainWords(const QString &text)
{
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString words;
    for (const QChar c : apart) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            words += c;
        else if (u"'`´‘’ʼ"_s.contains(c) || c.category() == QChar::Mark_NonSpacing ||
                 c.category() == QChar::Other_Format)
            continue; // "isn't" and "isn’t" are one word
        else
            words += u' ';
    }
    return words.simplified();
}

void addCaptures(QStringList &to, const QRegularExpression &pattern, const QString &text)
{
    for (auto found = pattern.globalMatch(text); found.hasNext();)
        to << found.next().captured(1);
}

/// Every code that may be meant, the most exact ones first. A short number means something only where it is called a
/// code.
QStringList codesIn(const QString &text)
{
    static const QRegularExpression subcode(u"sub[ _-]?code"_s + between + u"(\\d{1,8})(?!\\d)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression called(u"(?:code|código|codigo|error[ _-]?id|error|erro|status|http|#)"_s +
                                               between + u"(\\d{1,8})(?!\\d)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression longNumber(uR"((?<![\p{L}\p{N}_])(\d{5,8})(?![\p{L}\p{N}_]))"_s);
    static const QRegularExpression grouped(
        uR"((?<![\p{L}\p{N}_.,])(\d{1,3}(?:[.,'’\x{00a0}\x{202f}]\d{3}){1,2})(?![\p{L}\p{N}_]))"_s);
    static const QRegularExpression eventName(uR"((?<![\p{L}\p{N}_])([A-Za-z]+(?:_[A-Za-z]+)+)(?![\p{L}\p{N}_]))"_s);
    static const QRegularExpression alone(uR"(^[\s"'#()\[\]{}.:;!?]*(\d{1,8})[\s"'#()\[\]{}.:;!?]*$)"_s);
    QStringList codes;
    for (const QRegularExpression *pattern : {&subcode, &called, &longNumber, &alone})
        addCaptures(codes, *pattern, text);
    QStringList apart;
    addCaptures(apart, grouped, text);
    for (QString &number : apart) {
        number.removeIf([](QChar c) { return !c.isDigit(); });
        codes << number;
    }
    QStringList names;
    addCaptures(names, eventName, text);
    for (const QString &name : names)
        codes << name.toUpper();
    return codes;
}

bool findCode(RecognisedError &found, const QStringList &codes, bool isGeneral)
{
    for (const QString &code : codes) {
        const KnownError *row = knownError(code);
        if (row && row->isGeneral == isGeneral) {
            found.error = row;
            found.code = code;
            return true;
        }
    }
    return false;
}

struct KnownWords
{
    const KnownError *row;
    QString words;
};

const QList<KnownWords> &knownWords()
{
    static const QList<KnownWords> all = [] {
        QList<KnownWords> made;
        for (const KnownError &row : knownErrors()) {
            for (const QString &text : row.texts)
                made << KnownWords{&row, plainWords(text)};
        }
        return made;
    }();
    return all;
}

/// The longest known words that the message has; else those that begin as it does, where it was cut.
const KnownError *rowByWords(const QString &words, bool isGeneral)
{
    const KnownError *best = nullptr;
    const KnownError *begun = nullptr;
    bool isOneBegun = true;
    qsizetype longest = 0;
    const QString padded = u' ' + words + u' ';
    constexpr qsizetype shortestCut = 16;
    const bool mayBeCut = words.size() >= shortestCut && words.count(u' ') >= 2;
    for (const KnownWords &known : knownWords()) {
        if (known.row->isGeneral != isGeneral)
            continue;
        if (known.words.size() > longest && padded.contains(u' ' + known.words + u' ')) {
            longest = known.words.size();
            best = known.row;
        } else if (mayBeCut && known.words.startsWith(words)) {
            isOneBegun = isOneBegun && (!begun || begun == known.row);
            begun = known.row;
        }
    }
    if (best)
        return best;
    return isOneBegun ? begun : nullptr;
}

bool findWords(RecognisedError &found, const QString &words, bool isGeneral)
{
    found.error = rowByWords(words, isGeneral);
    // A general row's words come with more than one code.
    if (found.error && !isGeneral && found.error->codes.size() == 1)
        found.code = found.error->codes.first();
    return found.error;
}

void readSupportIds(RecognisedError &found, const QString &text)
{
    static const QRegularExpression session(u"(?:session|request|fbtrace|trace)[ _-]?id"_s + between +
                                                u"([A-Za-z0-9_-]{6,64})"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression time(u"timestamp"_s + between + u"(\\d{10})(\\d{3})?(?!\\d)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    found.session = session.match(text).captured(1);
    if (const auto at = time.match(text); at.hasMatch())
        found.at = Instant(std::chrono::seconds(at.captured(1).toLongLong()));
}

} // namespace

const KnownError *knownError(const QString &code, const QString &words)
{
    const KnownError *byCode = knownError(code);
    if (byCode && !byCode->isGeneral)
        return byCode;
    const KnownError *byWords = recogniseError(words).error;
    return byWords ? byWords : byCode;
}

RecognisedError recogniseError(const QString &message)
{
    const QString text = unescaped(message.left(longestErrorMessage));
    RecognisedError found;
    readSupportIds(found, text);
    const QStringList codes = codesIn(text);
    const QString words = plainWords(text);
    for (const bool isGeneral : {false, true}) {
        if (!isGeneral && findCode(found, codes, isGeneral))
            return found;
        if (findWords(found, words, isGeneral))
            return found;
    }
    findCode(found, codes, true);
    return found;
}

} // namespace golive
