#pragma once

#include "domain/view/pageview.h"

#include <QList>
#include <QPointer>
#include <QTimer>

#include <functional>

class QWidget;

namespace golive::ui {

/// Makes the page that comes next while the present one is being read: made only as it comes up, a full page would hold
/// the window up for longer than anybody may notice.
class PagesAhead : public QObject
{
    Q_OBJECT
public:
    /// `make` returns the widget of a page and makes it where it is missing.
    explicit PagesAhead(std::function<QWidget *(Page)> make, QObject *parent = nullptr);

    /// Another page has come up.
    void follow(const QList<StepProgress> &rail, Page shown);

private:
    void makeNext();
    void polishSome();

    std::function<QWidget *(Page)> m_make;
    std::optional<Page> m_next{};
    QTimer m_quiet; ///< Runs while nothing has happened since a page came up.
    QTimer m_idle;  ///< Fires whenever the event loop has nothing else to do.
    QList<QPointer<QWidget>> m_unpolished;
};

} // namespace golive::ui
