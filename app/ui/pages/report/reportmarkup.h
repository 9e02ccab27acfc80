#pragma once

#include <QString>

namespace golive::ui::markup {

// The few pieces of HTML that a report is made of. What people or servers wrote goes through bold() or is escaped
// before.

inline QString item(const QString &html)
{
    return QStringLiteral("<li style=\"margin-bottom:4px\">") + html + QStringLiteral("</li>");
}

inline QString bold(const QString &text)
{
    return QStringLiteral("<b>") + text.toHtmlEscaped() + QStringLiteral("</b>");
}

/// Nothing where there are no items.
inline QString list(const QString &items)
{
    return items.isEmpty() ? QString() : QStringLiteral("<ul>") + items + QStringLiteral("</ul>");
}

inline QString paragraph(const QString &text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<p>") + text.toHtmlEscaped() + QStringLiteral("</p>");
}

inline QString small(const QString &text)
{
    return QStringLiteral("<small>") + text.toHtmlEscaped() + QStringLiteral("</small>");
}

} // namespace golive::ui::markup
