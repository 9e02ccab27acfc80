#include "events/receiver/importsummary.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::receiver {

namespace {

constexpr qsizetype mostFields = 200;
constexpr qsizetype mostLinesNamed = 20;

} // namespace

void ImportSummary::addEvent(const QString &field)
{
    ++m_events;
    const QString name = field.isEmpty() ? u"(no field)"_s : field.left(60);
    if (m_fields.contains(name) || m_fields.size() < mostFields)
        ++m_fields[name];
    else
        ++m_fields[u"(more fields)"_s];
}

void ImportSummary::addUnreadable(qint64 line, const QString &why)
{
    ++m_unreadable;
    if (m_firstUnreadable.size() < mostLinesNamed)
        m_firstUnreadable.append({line, why});
}

QString ImportSummary::text() const
{
    QString text = u"%1 events read: %2 new, %3 there before\n"_s.arg(m_events).arg(m_kept.events).arg(m_kept.repeats);
    for (auto field = m_fields.begin(); field != m_fields.end(); ++field)
        text += u"  %1  %2\n"_s.arg(field.value(), 10).arg(field.key());
    if (m_kept.closed > 0) {
        text += u"%1 are left out: deliveries, messages and the like of days that are kept as sums only, where nothing "
                u"tells "
                "any more whether they were counted\n"_s.arg(m_kept.closed);
    }
    if (hasNothing())
        text += u"No event was recognised. It looks like %1.\n"_s.arg(m_shape);
    if (m_unrecognised > 0)
        text += u"%1 were JSON, but nothing that a webhook sends; not kept\n"_s.arg(m_unrecognised);
    if (m_unreadable == 0)
        return text;
    text += u"%1 could not be read\n"_s.arg(m_unreadable);
    for (const auto &[line, why] : m_firstUnreadable)
        text += u"  line %1: %2\n"_s.arg(line).arg(why);
    if (m_unreadable > m_firstUnreadable.size())
        text += u"  and %1 more\n"_s.arg(m_unreadable - m_firstUnreadable.size());
    return text;
}

} // namespace golive::receiver
