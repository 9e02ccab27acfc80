#include "programs/clients/clientmatch.h"

#include "domain/board/boardsearch.h"
#include "domain/facts/numberspellings.h"

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace golive::programs {

namespace {

/// Nothing but a number, however it is written.
bool isNumber(const QString &text)
{
    return !digitsOfNumber(text).isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || u"+-() ./"_s.contains(c);
    });
}

bool isSame(const QString &one, const QString &other)
{
    return !one.isEmpty() && one.compare(other, Qt::CaseInsensitive) == 0;
}

} // namespace

QList<SetupLine> matchingClients(const QList<SetupLine> &lines, const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    constexpr qsizetype fewestOfId = 4;
    const bool isTypedNumber = isNumber(text);
    const QString digits = digitsOfNumber(text);
    const std::initializer_list<std::function<bool(const SetupLine &)>> ways{
        [&](const SetupLine &one) { return isSame(one.summary.id.value, text); },
        [&](const SetupLine &one) { return isSame(one.summary.reference, text); },
        [&](const SetupLine &one) {
            return isTypedNumber && !one.summary.number.isEmpty() && isSameLine(one.summary.number, text);
        },
        [&](const SetupLine &one) { return isSame(one.app.value, text) || isSame(one.summary.client, text); },
        [&](const SetupLine &one) {
            return one.summary.client.contains(text, Qt::CaseInsensitive) ||
                   one.summary.reference.contains(text, Qt::CaseInsensitive) ||
                   (isTypedNumber && digitsOfNumber(one.summary.number).contains(digits)) ||
                   (text.size() >= fewestOfId && (one.summary.id.value.startsWith(text, Qt::CaseInsensitive) ||
                                                  one.app.value.startsWith(text, Qt::CaseInsensitive)));
        },
    };
    for (const auto &fits : ways) {
        QList<SetupLine> found;
        std::copy_if(lines.begin(), lines.end(), std::back_inserter(found), fits);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

QString clientLabel(const SetupLine &line)
{
    const SetupSummary &summary = line.summary;
    QStringList rest;
    for (const QString &text : {summary.client.isEmpty() ? QString() : summary.number, summary.reference}) {
        if (!text.isEmpty())
            rest << text;
    }
    const QString name = !summary.client.isEmpty()   ? summary.client
                         : !summary.number.isEmpty() ? summary.number
                                                     : summary.id.value;
    return rest.isEmpty() ? name : name + u" ("_s + rest.join(u", "_s) + u')';
}

} // namespace golive::programs
