#include "programs/explain.h"

#include "domain/facts/recogniseerror.h"
#include "ui/wording/errortext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace golive::programs {

namespace {

constexpr int exitNotKnown = 3;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(golive::programs::Explain)
};

/// `who` is the same in every language, for programs; the sentences are in the language spoken.
QString asJson(const RecognisedError &found, const ui::ErrorText &text)
{
    const bool isActorKnown = found.error && found.error->who;
    const QJsonObject json{{u"code"_s, found.code.isEmpty() ? QJsonValue() : QJsonValue(found.code)},
                           {u"cause"_s, text.cause},
                           {u"who"_s, isActorKnown ? actorName(*found.error->who) : u"not known"_s},
                           {u"where"_s, text.where},
                           {u"wait"_s, text.wait},
                           {u"cost"_s, text.cost},
                           {u"source"_s, text.source},
                           {u"date"_s, text.date}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)) + u'\n';
}

QString asText(const RecognisedError &found, const ui::ErrorText &text)
{
    QString lines;
    const auto add = [&lines](const QString &name, const QString &value) { lines += name + u": "_s + value + u'\n'; };
    if (!found.code.isEmpty())
        add(Words::tr("Code"), found.code);
    add(Words::tr("Cause"), text.cause);
    add(Words::tr("Who"), text.who);
    add(Words::tr("Where"), text.where);
    add(Words::tr("Wait"), text.wait);
    add(Words::tr("Another try"), text.cost);
    if (found.error)
        add(Words::tr("Source"), text.source + u" ("_s + text.date + u')');
    return lines;
}

} // namespace

Leave explain(const Options &options)
{
    const RecognisedError found = recogniseError(options.errorMessage);
    const ui::ErrorText text = ui::errorText(found);
    return {options.isJson ? asJson(found, text) : asText(found, text), found.error ? 0 : exitNotKnown};
}

} // namespace golive::programs
