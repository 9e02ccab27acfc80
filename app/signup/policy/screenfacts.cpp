#include "signup/policy/screenfacts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace golive::signup {

using namespace Qt::Literals::StringLiterals;

namespace {

// Twice twelve texts of 120 characters, each of which JSON may write as six.
constexpr qsizetype longestJson = 32 * 1024;

QString cut(const QString &text)
{
    // Blanks go first, so that a page cannot hide its heading behind a thousand of them; a text of any length is not
    // walked to its end for that.
    return text.left(8 * ScreenFacts::longestText).simplified().left(ScreenFacts::longestText);
}

QStringList cut(const QStringList &texts)
{
    QStringList kept;
    for (const QString &text : texts.mid(0, ScreenFacts::mostTexts))
        kept << cut(text);
    kept.removeAll(QString());
    return kept;
}

} // namespace

ScreenFacts ScreenFacts::read(const QUrl &address, const QString &json)
{
    if (json.size() > longestJson)
        return {.address = address, .title = {}, .headings = {}, .buttons = {}};
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    const auto texts = [&object](QLatin1StringView key) {
        QStringList all;
        const QJsonArray list = object[key].toArray();
        for (const auto &text : list)
            all << text.toString();
        return all;
    };
    return ScreenFacts{address, object["title"_L1].toString(), texts("headings"_L1), texts("buttons"_L1)}.capped();
}

ScreenFacts ScreenFacts::capped() const
{
    return {address, cut(title), cut(headings), cut(buttons)};
}

} // namespace golive::signup
