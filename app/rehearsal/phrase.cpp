#include "rehearsal/phrase.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace golive::rehearsal {

QString Phrase::pattern(const QStringList &places) const
{
    QString pattern = QRegularExpression::escape(QCoreApplication::translate(context, source));
    constexpr int mostPlaces = 9;
    for (int i = 1; i <= mostPlaces; ++i)
        pattern.replace(u"\\%%1"_s.arg(i), i <= places.size() ? places.at(i - 1) : u".+"_s);
    return pattern;
}

QRegularExpression Phrase::said(const QStringList &places) const
{
    return QRegularExpression(pattern(places));
}

QRegularExpression Phrase::anyOf(std::initializer_list<Phrase> phrases)
{
    QStringList patterns;
    for (const Phrase &one : phrases)
        patterns << one.pattern();
    return QRegularExpression(patterns.join(u'|'));
}

} // namespace golive::rehearsal
