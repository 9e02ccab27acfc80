#include "signup/policy/screenrecogniser.h"

#include "signup/signupcontext.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace golive::signup {

using namespace Qt::Literals::StringLiterals;

namespace {

// Headings say most. A button alone ("Next") says nothing: the rules may not rest on one. Among equals the longer words
// say more: "create a business portfolio" holds "business portfolio".
constexpr int headingWeight = 8;
constexpr int pathWeight = 4;
constexpr int titleWeight = 2;
constexpr int buttonWeight = 1;
constexpr int longestSum = 1'000; // of the lengths: texts are cut

/// Case, typographic quotes and compatibility forms do not count.
QString comparable(const QString &text)
{
    QString folded = text.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
    folded.replace(QChar(0x2019), u'\'').replace(QChar(0x2018), u'\'');
    return folded;
}

QStringList comparable(const QStringList &texts)
{
    QStringList all;
    for (const QString &text : texts)
        all << comparable(text);
    return all;
}

/// `words` stand in `text`, and no letter or digit touches them: "terms" is not in "determs".
bool holds(const QString &text, const QString &words)
{
    for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        const qsizetype end = at + words.size();
        const bool beginsWord = at == 0 || !text.at(at - 1).isLetterOrNumber();
        const bool endsWord = end == text.size() || !text.at(end).isLetterOrNumber();
        if (beginsWord && endsWord)
            return true;
    }
    return false;
}

bool anyHolds(const QStringList &texts, const QString &words)
{
    return std::any_of(texts.begin(), texts.end(), [&](const QString &text) { return holds(text, words); });
}

/// "/login" begins "/login", "/login.php" and "/login/device", not "/logins".
bool beginsPath(const QString &path, const QString &beginning)
{
    return path.startsWith(beginning) &&
           (path.size() == beginning.size() || !path.at(beginning.size()).isLetterOrNumber());
}

} // namespace

int ScreenRecogniser::Pattern::weight(const ScreenFacts &facts) const
{
    int sum = 0;
    const auto counts = [&sum](const QString &wanted, bool isThere, int weight) {
        sum += wanted.isEmpty() ? 0 : weight * longestSum + static_cast<int>(wanted.size());
        return wanted.isEmpty() || isThere;
    };
    const bool fits = counts(heading, anyHolds(facts.headings, heading), headingWeight) &&
                      counts(title, holds(facts.title, title), titleWeight) &&
                      counts(button, anyHolds(facts.buttons, button), buttonWeight) &&
                      counts(path, beginsPath(facts.address.path().toLower(), path), pathWeight);
    return fits ? sum : 0;
}

Result<ScreenRecogniser, QString> ScreenRecogniser::parse(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    ScreenRecogniser all;
    const QJsonObject hosts = root["hosts"_L1].toObject();
    for (auto family = hosts.begin(); family != hosts.end(); ++family) {
        const auto list = HostList::parse(QJsonDocument(QJsonObject{{u"hosts"_s, family.value()}}).toJson());
        if (!list)
            return failure(family.key() + u": "_s + list.error());
        all.m_hosts.insert(family.key(), *list);
    }
    const QJsonArray screens = root["screens"_L1].toArray();
    for (const auto &entry : screens) {
        const QJsonObject object = entry.toObject();
        Screen screen{object["id"_L1].toString(), object["of"_L1].toString(), {}};
        if (screen.id.isEmpty() || all.ids().contains(screen.id))
            return failure(u"a screen without an id of its own: "_s + screen.id);
        if (!all.m_hosts.contains(screen.of))
            return failure(screen.id + u": on no known hosts"_s);
        const QJsonArray patterns = object["patterns"_L1].toArray();
        for (const auto &each : patterns) {
            const QJsonObject pattern = each.toObject();
            const auto text = [&pattern](QLatin1StringView key) { return comparable(pattern[key].toString()); };
            screen.patterns << Pattern{text("heading"_L1), text("title"_L1), text("button"_L1), text("path"_L1)};
            const Pattern &last = screen.patterns.constLast();
            if (last.heading.isEmpty() && last.title.isEmpty() && last.path.isEmpty())
                return failure(screen.id + u": a pattern that rests on nothing but a button"_s);
        }
        if (screen.patterns.isEmpty())
            return failure(screen.id + u": without a pattern"_s);
        all.m_screens << screen;
    }
    if (all.m_screens.isEmpty())
        return failure(u"no screens"_s);
    return all;
}

ScreenRecogniser ScreenRecogniser::shipped()
{
    QFile file(u":/rules/screens.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return parse(file.readAll()).value_or(ScreenRecogniser());
}

QString ScreenRecogniser::screenOf(const ScreenFacts &facts, const SignUpContext &context) const
{
    const ScreenFacts kept = facts.capped();
    const ScreenFacts compared{kept.address, comparable(kept.title), comparable(kept.headings),
                               comparable(kept.buttons)};
    const QString host = kept.address.host(QUrl::FullyEncoded);
    const bool isPractice = context.isPracticeAddress(kept.address);
    const bool isSecure =
        kept.address.scheme() == "https"_L1 && kept.address.userInfo().isEmpty() && kept.address.port() == -1;
    const auto counts = [&](const Screen &screen) {
        return context.isPractice() ? isPractice : isSecure && m_hosts.value(screen.of).contains(host);
    };
    int best = 0;
    QString found;
    for (const Screen &screen : m_screens) {
        if (!counts(screen))
            continue;
        for (const Pattern &pattern : screen.patterns) {
            const int weight = pattern.weight(compared);
            if (weight > best) {
                best = weight;
                found = screen.id;
            }
        }
    }
    return found;
}

QStringList ScreenRecogniser::ids() const
{
    QStringList ids;
    for (const Screen &screen : m_screens)
        ids << screen.id;
    return ids;
}

} // namespace golive::signup
