#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

class QWebEnginePage;

namespace golive::signup {

/// Looks, a while after a page began to load, whether there is anything to see: it may load without end, be empty, or
/// be too busy with itself to answer.
class PageWatch final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the page.
    PageWatch(QWebEnginePage &page, std::chrono::milliseconds patience);

Q_SIGNALS:
    void nothingShown();

private:
    void look();

    QWebEnginePage &m_page;
    QTimer m_patience;
    QTimer m_answer; ///< How long the page may take to say what it shows.
};

} // namespace golive::signup
