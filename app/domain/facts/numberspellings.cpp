#include "domain/facts/numberspellings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

struct Spelling
{
    QRegularExpression newer;
    QString older;
    QString tooShortToday; ///< A pattern; empty where the older spelling is still a length of the plan.
};

/// Built into the program, and so the same at each call.
const QList<Spelling> &shipped()
{
    static const QList<Spelling> spellings = [] {
        QList<Spelling> read;
        QFile file(u":/rules/numberspellings.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            return read;
        const QJsonArray entries = QJsonDocument::fromJson(file.readAll())[u"spellings"].toArray();
        for (const QJsonValue entry : entries)
            read << Spelling{QRegularExpression(entry[u"newer"].toString()), entry[u"older"].toString(),
                             entry[u"tooShortToday"].toString()};
        return read;
    }();
    return spellings;
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits += c;
    }
    return digits;
}

} // namespace

QString olderSpelling(const QString &number)
{
    QString digits = digitsOf(number);
    for (const Spelling &spelling : shipped()) {
        if (spelling.newer.match(digits).hasMatch())
            return digits.replace(spelling.newer, spelling.older);
    }
    return digits;
}

bool isFormerSpelling(const QString &number)
{
    const QString digits = digitsOf(number);
    const QList<Spelling> &all = shipped();
    return std::any_of(all.begin(), all.end(), [&digits](const Spelling &one) {
        return !one.tooShortToday.isEmpty() && QRegularExpression(one.tooShortToday).match(digits).hasMatch();
    });
}

bool isSameLine(const QString &number, const QString &other)
{
    const QString one = digitsOf(number);
    const QString two = digitsOf(other);
    return !one.isEmpty() && (one == two || olderSpelling(one) == two || olderSpelling(two) == one);
}

} // namespace golive
