#include "domain/support/sensitivepatterns.h"

#include "domain/support/foldedtext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

using Places = QList<SensitivePlace>;

QRegularExpression pattern(const QString &text)
{
    QRegularExpression found(text, QRegularExpression::UseUnicodePropertiesOption);
    found.optimize();
    return found;
}

void add(Places &places, const QString &text, const QRegularExpression &expression, Sensitive kind, int group = 0)
{
    auto matches = expression.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.capturedLength(group) > 0)
            places << SensitivePlace{match.capturedStart(group), match.capturedEnd(group), kind};
    }
}

void blank(QString &text, qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < to; ++i)
        text[i] = u'\n';
}

bool isVersionOrAddress(const QString &groups)
{
    const QStringList parts = groups.split(u'.');
    if (parts.size() != 4)
        return false;
    const bool isAddress = std::all_of(parts.cbegin(), parts.cend(),
                                       [](const QString &part) { return part.size() <= 3 && part.toInt() <= 255; });
    return isAddress || parts.at(1) == "0"_L1; // Chromium's and Windows' versions
}

/// What has many digits and is no number of a phone.
QString withoutTimes(QString text)
{
    static const QRegularExpression time =
        pattern(u"\\b20\\d\\d-[01]\\d-[0-3]\\d(?:[t ][0-2]\\d:[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,9})?)?)?"_s);
    static const QRegularExpression dotted = pattern(u"(?<![\\d.])\\d+(?:\\.\\d+){3}(?![\\d.])"_s);
    for (auto matches = time.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        blank(text, match.capturedStart(), match.capturedEnd());
    }
    for (auto matches = dotted.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        if (isVersionOrAddress(match.captured()))
            blank(text, match.capturedStart(), match.capturedEnd());
    }
    return text;
}

void addNumbers(Places &places, const QString &text)
{
    static const QRegularExpression number =
        pattern(u"(?:\\+|\\()?\\d(?:[ ()./\\t\\x{2010}-\\x{2015}\\x{2212}\\x{b7}\\x{2022}\\-]{0,3}\\d){7,}"_s);
    add(places, withoutTimes(text), number, Sensitive::Number);
}

void addAddresses(Places &places, const QString &text)
{
    static const QRegularExpression email =
        pattern(u"[\\p{L}\\p{N}.!$%'*+^_`{|}~-]+@[\\p{L}\\p{N}_-]+(?:\\.[\\p{L}\\p{N}_-]+)*"_s);
    static const QRegularExpression query = pattern(u"[a-z][a-z0-9+.-]*:/+[^\\s\"'<>?#]*[?#]([^\\s\"'<>]+)"_s);
    static const QRegularExpression relative = pattern(u"/[^\\s\"'<>?#]*\\?([^\\s\"'<>]*=[^\\s\"'<>]*)"_s);
    static const QRegularExpression signsIn = pattern(u"[a-z][a-z0-9+.-]*:/+([^\\s\"'<>/@]+)@"_s);
    add(places, text, email, Sensitive::Email);
    add(places, text, query, Sensitive::Query, 1);
    add(places, text, relative, Sensitive::Query, 1);
    add(places, text, signsIn, Sensitive::Token, 1);
}

/// Letters and digits as nobody writes words.
bool isTokenLike(QStringView run)
{
    const auto count = [&](auto is) { return std::count_if(run.begin(), run.end(), is); };
    const auto digits = count([](QChar c) { return c.isDigit(); });
    const auto upper = count([](QChar c) { return c.isUpper(); });
    const auto lower = count([](QChar c) { return c.isLower(); });
    const bool isHex = std::all_of(run.begin(), run.end(),
                                   [](QChar c) { return c.isDigit() || (c.toLower() >= u'a' && c.toLower() <= u'f'); });
    if (isHex)
        return run.size() >= 16 && (digits >= 2 || run.size() >= 32);
    if (digits >= 2 && upper + lower >= 2)
        return run.size() >= 20;
    qsizetype changes = 0;
    for (qsizetype i = 1; i < run.size(); ++i)
        changes += run[i].isUpper() != run[i - 1].isUpper() ? 1 : 0;
    return (run.size() >= 24 && changes >= 10) || run.size() >= 64;
}

/// In base64 a bar may be a digit; in a path it is none.
bool isBase64Like(QStringView run)
{
    const auto count = [&](auto is) { return std::count_if(run.begin(), run.end(), is); };
    const auto digits = count([](QChar c) { return c.isDigit(); });
    const auto upper = count([](QChar c) { return c.isUpper(); });
    const auto lower = count([](QChar c) { return c.isLower(); });
    const auto bars = count([](QChar c) { return c == u'/'; });
    const bool isMixed = upper >= 3 && lower >= 3 && digits >= 2;
    return isMixed && (run.contains(u'+') || run.endsWith(u'=') || bars * 10 <= run.size());
}

/// What a field of JSON holds by its name, where the whole cannot be read as JSON: cut, several, in a table's cell or
/// within another text. Its quotation marks are written alike then, however often they are escaped.
void addFields(Places &places, const QString &text)
{
    static const QRegularExpression field = pattern(
        u"(\\\\*\"{1,2})([a-z][a-z0-9_.-]{0,40})\\1\\s*:\\s*(?:\\1([^\\n]*?)(?:(?<!\\\\)\\1|$|(?=\\n))|(\\d+))"_s);
    for (auto match = field.match(text); match.hasMatch();) {
        const int group = match.capturedLength(3) > 0 ? 3 : 4;
        const auto kind = kindOfField(match.captured(2));
        if (kind && !match.capturedView(group).trimmed().isEmpty())
            places << SensitivePlace{match.capturedStart(group), match.capturedEnd(group), *kind};
        // In a value that says nothing by its name may be another object.
        match = field.match(text, kind ? match.capturedEnd() : match.capturedEnd(2));
    }
}

/// What opens a door stands in some headers up to the end of the line.
void addHeaders(Places &places, const QString &text)
{
    static const QRegularExpression signsIn =
        pattern(u"\\bauthorization\\s*[:=]\\s*(?:(?:basic|bearer|digest)\\s+)?([^\\s\"'{}][^\\r\\n\"'{}]*)"_s);
    static const QRegularExpression cookie = pattern(u"\\bcookie\\s*:\\s*([^\\s\"'{}][^\\r\\n\"'{}]*)"_s);
    add(places, text, signsIn, Sensitive::Token, 1);
    add(places, text, cookie, Sensitive::Token, 1);
}

void addTokens(Places &places, const FoldedText &folded)
{
    static const QRegularExpression web = pattern(u"\\bey[a-z0-9_-]{6,}\\.[a-z0-9_-]{4,}(?:\\.[a-z0-9_-]*)?"_s);
    static const QRegularExpression uuid =
        pattern(u"\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b"_s);
    static const QRegularExpression named = pattern(
        u"(?:secret|token|passw(?:or)?d|passphrase|api[_-]?key|signature|credential|\\bsig|\\bpwd|\\botp|\\bpin)"
        "[a-z_-]{0,12}\\\\?[\"']?\\s*[:=]\\s*\\\\?[\"']?([^\\s\"'&,;}\\\\]+)"_s);
    static const QRegularExpression scheme = pattern(u"\\b(?:basic|bearer|digest)\\s+([^\\s\"',;]+)"_s);
    static const QRegularExpression stripe = pattern(u"\\b[a-z]{2,4}_[a-z0-9_]{12,}"_s);
    add(places, folded.text, web, Sensitive::Token);
    add(places, folded.text, uuid, Sensitive::Id);
    add(places, folded.text, named, Sensitive::Token, 1);
    add(places, folded.text, scheme, Sensitive::Token, 1);

    static const QRegularExpression run = pattern(u"[A-Za-z0-9_~-]{16,}=*"_s);
    static const QRegularExpression base64 = pattern(u"[A-Za-z0-9+/]{20,}={0,2}"_s);
    for (auto matches = run.globalMatch(folded.cased); matches.hasNext();) {
        const auto match = matches.next();
        if (isTokenLike(match.capturedView()))
            places << SensitivePlace{match.capturedStart(), match.capturedEnd(), Sensitive::Token};
    }
    for (auto matches = base64.globalMatch(folded.cased); matches.hasNext();) {
        const auto match = matches.next();
        if (isBase64Like(match.capturedView()))
            places << SensitivePlace{match.capturedStart(), match.capturedEnd(), Sensitive::Token};
    }
    for (auto matches = stripe.globalMatch(folded.text); matches.hasNext();) {
        const auto match = matches.next();
        const QString found = match.captured();
        if (std::any_of(found.cbegin(), found.cend(), [](QChar c) { return c.isDigit(); }))
            places << SensitivePlace{match.capturedStart(), match.capturedEnd(), Sensitive::Token};
    }
}

} // namespace

QList<SensitivePlace> sensitivePlaces(const FoldedText &folded)
{
    Places places;
    addAddresses(places, folded.text);
    addNumbers(places, folded.text);
    addTokens(places, folded);
    addFields(places, folded.text);
    addHeaders(places, folded.text);
    return places;
}

std::optional<Sensitive> kindOfField(const QString &key)
{
    const QString name = key.toCaseFolded();
    const auto has = [&](std::initializer_list<QLatin1StringView> parts) {
        return std::any_of(parts.begin(), parts.end(), [&](QLatin1StringView part) { return name.contains(part); });
    };
    if (has({"secret"_L1, "token"_L1, "passw"_L1, "authorization"_L1, "signature"_L1, "credential"_L1, "apikey"_L1,
             "api_key"_L1, "cookie"_L1}))
        return Sensitive::Token;
    if (has({"mail"_L1}))
        return Sensitive::Email;
    if (has({"phone_number_id"_L1, "phonenumberid"_L1, "phoneid"_L1}))
        return Sensitive::PhoneId;
    if (has({"waba"_L1}))
        return Sensitive::Waba;
    if (has({"phone"_L1, "mobile"_L1, "msisdn"_L1, "wa_id"_L1}) || name == "from"_L1 || name == "to"_L1)
        return Sensitive::Number;
    if (has({"business"_L1, "company"_L1}))
        return Sensitive::Business;
    if (has({"appid"_L1, "app_id"_L1}))
        return Sensitive::AppId;
    if (has({"appname"_L1, "app_name"_L1}))
        return Sensitive::App;
    // "verified_name", "formatted_name", "senderName" and what else there may be.
    if (name.endsWith("name"_L1))
        return Sensitive::Name;
    if (name == "id"_L1 || name.endsWith("_id"_L1))
        return Sensitive::Id;
    if (name == "body"_L1 || name == "text"_L1 || name == "caption"_L1)
        return Sensitive::Text;
    return {};
}

} // namespace golive
