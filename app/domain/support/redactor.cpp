#include "domain/support/redactor.h"

#include "base/enumvalues.h"
#include "domain/facts/numberspellings.h"
#include "domain/support/foldedtext.h"
#include "domain/support/sensitivepatterns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

/// Fewer letters say too little: they are hidden where they stand alone as a field, not within a text.
constexpr qsizetype shortestNeedle = 2;
/// From here on it is looked for within words, too.
constexpr qsizetype shortestWithinWords = 5;
/// The digits of a number without its country that tell it.
constexpr qsizetype shortestNumber = 7;

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar character : foldedText(text).text) {
        if (character.isDigit())
            digits += character;
    }
    return digits;
}

/// As it may stand within a longer text in base64, wherever in a group of three it begins, and in hexadecimal.
QStringList codedForms(const QString &value)
{
    const QByteArray plain = value.toUtf8();
    QStringList forms{QString::fromLatin1(plain.toHex())};
    for (int before = 0; before < 3; ++before) {
        const QByteArray coded = QByteArray(before, '\0').append(plain).toBase64();
        const qsizetype sure = before == 0 ? 0 : before + 1;
        forms << QString::fromLatin1(coded.mid(sure, coded.size() - 4 - sure));
    }
    return forms;
}

/// A character of a script without small letters says more than one of Latin, and stands beside others without a space.
bool isWithinWords(const QString &needle)
{
    qsizetype weight = 0;
    for (const QChar character : needle)
        weight += character.unicode() >= 0x2e80 ? 3 : 1;
    return weight >= shortestWithinWords;
}

/// Of everybody's, so that it tells nobody: to take it out would only make the rest unreadable.
bool isOrdinaryWord(const QString &word)
{
    static const QStringList ordinary{u"account"_s, u"bol"_s,    u"business"_s, u"central"_s,  u"facebook"_s,
                                      u"gmail"_s,   u"golive"_s, u"gupshup"_s,  u"hotmail"_s,  u"icloud"_s,
                                      u"live"_s,    u"meta"_s,   u"number"_s,   u"outlook"_s,  u"phone"_s,
                                      u"proton"_s,  u"terra"_s,  u"uol"_s,      u"whatsapp"_s, u"yahoo"_s};
    return ordinary.contains(word);
}

/// What stands before the sign of an address that is a desk's, not a person's.
bool isDesk(const QString &word)
{
    static const QStringList desks{u"admin"_s,    u"atendimento"_s, u"client"_s,  u"comercial"_s,  u"contact"_s,
                                   u"contacto"_s, u"contato"_s,     u"events"_s,  u"financeiro"_s, u"hello"_s,
                                   u"office"_s,   u"owner"_s,       u"partner"_s, u"partners"_s,   u"sales"_s,
                                   u"server"_s,   u"service"_s,     u"soporte"_s, u"suporte"_s,    u"support"_s,
                                   u"system"_s,   u"vendas"_s,      u"ventas"_s};
    return desks.contains(word);
}

bool isStandIn(const QString &text)
{
    static const QRegularExpression standIn(u"^(?:[A-Z]+-)?[A-Z]+-\\d+$"_s);
    if (!standIn.match(text).hasMatch())
        return false;
    const QString name = text.section(u'-', 0, -2);
    constexpr auto kinds = enumValues<Sensitive>();
    return std::any_of(kinds.begin(), kinds.end(), [&](Sensitive kind) { return nameOf(kind) == name; });
}

} // namespace

Redactor::Redactor(const KnownOfClient &known)
{
    for (const KnownValue &one : known.values)
        know(one);
    // The longest first: what is short may be a part of it.
    std::stable_sort(m_needles.begin(), m_needles.end(), [](const Needle &one, const Needle &other) {
        return one.squeezed.size() > other.squeezed.size();
    });
}

void Redactor::know(const KnownValue &one)
{
    const QString digits = digitsOf(one.value);
    const bool isNumber = one.kind == Sensitive::Number && digits.size() >= shortestNumber;
    const QString key = isNumber ? keyOfNumber(digits) : squeezed(one.value);
    if (key.size() < shortestNeedle)
        return;
    const qsizetype place = m_known.size();
    m_known << KnownValue{one.kind, key};
    standIn(one.kind, key);
    lookFor(place, isNumber ? digits : one.value, false);
    // Without its country, and what else stands before it.
    if (isNumber)
        lookFor(place, digits.right(shortestNumber), false);
    constexpr qsizetype worthCoding = 6;
    if (one.value.size() >= worthCoding) {
        for (const QString &form : codedForms(one.value))
            lookFor(place, form, false);
    }
    knowParts(place, one);
}

// Whoever is named is told by a part of the name, too.
void Redactor::knowParts(qsizetype place, const KnownValue &one)
{
    const bool isPerson = one.kind == Sensitive::Name || one.kind == Sensitive::Staff;
    if (isPerson || one.kind == Sensitive::Business) {
        const qsizetype shortest = isPerson ? 3 : shortestWithinWords;
        const QStringList words = one.value.split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words) {
            const QString needle = squeezed(word);
            if (needle.size() >= shortest && !isOrdinaryWord(needle))
                lookFor(place, needle, true);
        }
    }
    if (one.kind == Sensitive::Address)
        lookFor(place, QUrl(one.value).host(), false);
    if (one.kind == Sensitive::Email) {
        const QString person = squeezed(one.value.section(u'@', 0, 0));
        const bool isTold = std::any_of(m_needles.cbegin(), m_needles.cend(),
                                        [&](const Needle &needle) { return needle.squeezed == person; });
        if (person.size() >= shortestWithinWords && !isTold && !isDesk(person) && !isOrdinaryWord(person))
            lookFor(place, person, true);
        const QString domain = one.value.section(u'@', -1);
        if (domain.contains(u'.') && !isOrdinaryWord(squeezed(domain.section(u'.', 0, 0))))
            lookFor(place, domain, false);
    }
}

void Redactor::lookFor(qsizetype place, const QString &form, bool isWordOnly)
{
    const QString needle = squeezed(form);
    if (needle.size() >= shortestNeedle)
        m_needles << Needle{place, needle, isWordOnly || !isWithinWords(needle)};
}

/// One key for all spellings of a number: that of the one that was known first, where it is the same line.
QString Redactor::keyOfNumber(const QString &digits) const
{
    for (const KnownValue &one : m_known) {
        if (one.kind != Sensitive::Number)
            continue;
        // Without its country, or with the digits that lead out of a country before it.
        const bool isEnd = std::min(one.value.size(), digits.size()) >= shortestNumber &&
                           (one.value.endsWith(digits) || digits.endsWith(one.value));
        if (isEnd || isSameLine(one.value, digits))
            return one.value;
    }
    return digits;
}

QString Redactor::standIn(Sensitive kind, const QString &key)
{
    const QString name = nameOf(kind);
    QString &found = m_standIns[name + u':' + key];
    if (found.isEmpty())
        found = name + u'-' + QString::number(++m_count[name]);
    return found;
}

QString Redactor::hide(Sensitive kind, const QString &whole)
{
    if (whole.trimmed().isEmpty())
        return {};
    if (isStandIn(whole))
        return whole;
    const QString key = kind == Sensitive::Number ? keyOfNumber(digitsOf(whole)) : squeezed(whole);
    return standIn(kind, key.isEmpty() ? whole : key);
}

QString Redactor::redact(const QString &text)
{
    // What a server answered: its fields say what they hold.
    const qsizetype from = text.indexOf(u'{');
    const qsizetype to = text.lastIndexOf(u'}');
    if (from >= 0 && to > from) {
        const QJsonDocument json = QJsonDocument::fromJson(text.mid(from, to - from + 1).toUtf8());
        if (json.isObject()) {
            const QJsonObject redacted = redact(QJsonValue(json.object())).toObject();
            return redactPlain(text.left(from)) +
                   QString::fromUtf8(QJsonDocument(redacted).toJson(QJsonDocument::Compact)) +
                   redactPlain(text.mid(to + 1));
        }
    }
    return redactPlain(text);
}

QJsonValue Redactor::redact(const QJsonValue &json)
{
    if (json.isString())
        return redact(json.toString());
    if (json.isDouble()) {
        const QString written = QString::number(json.toInteger());
        const QString redacted = redactPlain(written);
        return redacted == written ? json : QJsonValue(redacted);
    }
    if (json.isArray()) {
        QJsonArray redacted;
        const QJsonArray values = json.toArray();
        for (const QJsonValue one : values)
            redacted << redact(one);
        return redacted;
    }
    if (!json.isObject())
        return json;
    QJsonObject redacted;
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto kind = kindOfField(it.key());
        const QJsonValue value = it.value();
        const bool isWhole = kind && (value.isString() || value.isDouble());
        const QString whole = value.isDouble() ? QString::number(value.toInteger()) : value.toString();
        redacted.insert(redactPlain(it.key()), isWhole ? QJsonValue(hide(*kind, whole)) : redact(value));
    }
    return redacted;
}

QString Redactor::redactPlain(const QString &text)
{
    QList<Hit> hits;
    using Reading = FoldedText::Reading;
    for (const Reading reading : {Reading::Raw, Reading::Decoded, Reading::Json}) {
        const FoldedText folded = foldedText(text, reading);
        findKnown(folded, hits);
        findUnknown(folded, hits);
    }
    QString redacted;
    qsizetype at = 0;
    for (const Hit &hit : merged(hits)) {
        redacted += text.mid(at, hit.from - at);
        redacted += standIn(hit.kind, hit.key);
        at = hit.to;
    }
    return redacted + text.mid(at);
}

void Redactor::findKnown(const FoldedText &folded, QList<Hit> &hits) const
{
    const SqueezedText squeezedText = squeezed(folded);
    const QString &text = squeezedText.text;
    const auto isLetter = [&](qsizetype at) {
        return at >= 0 && at < folded.text.size() && folded.text.at(at).isLetterOrNumber();
    };
    for (const Needle &needle : m_needles) {
        for (qsizetype at = text.indexOf(needle.squeezed); at >= 0; at = text.indexOf(needle.squeezed, at + 1)) {
            const qsizetype first = squeezedText.at.at(at);
            const qsizetype last = squeezedText.at.at(at + needle.squeezed.size() - 1);
            if (needle.isWordOnly && (isLetter(first - 1) || isLetter(last + 1)))
                continue;
            const KnownValue &known = m_known.at(needle.known);
            hits << Hit{folded.from.at(first), folded.to.at(last), known.kind, known.value, true};
        }
    }
}

Redactor::Hit Redactor::hitOf(const FoldedText &folded, qsizetype at, qsizetype end, Sensitive kind) const
{
    const QString found = folded.text.mid(at, end - at);
    const QString key = kind == Sensitive::Number ? keyOfNumber(digitsOf(found)) : squeezed(found);
    const bool isKnown = std::any_of(m_known.cbegin(), m_known.cend(),
                                     [&](const KnownValue &one) { return one.kind == kind && one.value == key; });
    return {folded.from.at(at), folded.to.at(end - 1), kind, key, isKnown};
}

void Redactor::findUnknown(const FoldedText &folded, QList<Hit> &hits) const
{
    for (const SensitivePlace &place : sensitivePlaces(folded)) {
        // What was taken out before is not taken out again.
        if (!isStandIn(folded.cased.mid(place.from, place.to - place.from)))
            hits << hitOf(folded, place.from, place.to, place.kind);
    }
}

// What overlaps becomes one, so that nothing of either is left over. It is called by what is longest; a value that is
// known stays so where it is of that kind.
QList<Redactor::Hit> Redactor::merged(QList<Hit> hits)
{
    std::sort(hits.begin(), hits.end(), [](const Hit &one, const Hit &other) {
        return one.from != other.from ? one.from < other.from : one.to > other.to;
    });
    const auto isBetter = [](const Hit &one, const Hit &than) {
        if (one.kind == than.kind && one.isKnown != than.isKnown)
            return one.isKnown;
        const qsizetype length = one.to - one.from;
        const qsizetype other = than.to - than.from;
        return length != other ? length > other : one.isKnown && !than.isKnown;
    };
    QList<Hit> found;
    for (qsizetype i = 0; i < hits.size();) {
        Hit best = hits.at(i);
        qsizetype end = best.to;
        const qsizetype from = best.from;
        for (++i; i < hits.size() && hits.at(i).from < end; ++i) {
            if (isBetter(hits.at(i), best))
                best = hits.at(i);
            end = std::max(end, hits.at(i).to);
        }
        found << Hit{from, end, best.kind, best.key, best.isKnown};
    }
    return found;
}

} // namespace golive
