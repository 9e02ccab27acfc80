#pragma once

#include <QSet>
#include <QString>

namespace golive::rehearsal {

/// How far it is to Facebook for a person: clicks besides the answers to questions (the checklist's, and "Is this
/// you?"), and pages, until the first click inside Facebook's window.
class ClickCount
{
public:
    void click(const QString &objectName)
    {
        if (!m_isOver && !isAnswer(objectName) && !isFocusedByItself(objectName))
            ++m_clicks;
    }
    void facebookReached() { m_isOver = true; }
    void pageSeen(const QString &page)
    {
        if (!m_isOver && !page.isEmpty())
            m_pages.insert(page);
    }
    int clicks() const { return m_clicks; }
    int pages() const { return static_cast<int>(m_pages.size()); }

private:
    static bool isAnswer(const QString &name)
    {
        return name.startsWith(QLatin1String("check_")) || name == QLatin1String("setupFileYes");
    }
    /// The file dialog's field has the keyboard without a click; on a busy machine the rehearsal is there before it.
    static bool isFocusedByItself(const QString &name) { return name == QLatin1String("fileNameEdit"); }

    int m_clicks = 0;
    QSet<QString> m_pages;
    bool m_isOver = false;
};

} // namespace golive::rehearsal
