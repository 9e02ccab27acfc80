#include "ui/shell/pagesahead.h"

#include <QElapsedTimer>
#include <QWidget>

#include <algorithm>

using namespace std::chrono_literals;

namespace golive::ui {

namespace {
constexpr auto quietFor = 250ms;
constexpr qint64 sliceMs = 5;
} // namespace

PagesAhead::PagesAhead(std::function<QWidget *(Page)> make, QObject *parent) : QObject(parent), m_make(std::move(make))
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietFor);
    m_idle.setInterval(0);
    connect(&m_quiet, &QTimer::timeout, this, &PagesAhead::makeNext);
    connect(&m_idle, &QTimer::timeout, this, &PagesAhead::polishSome);
}

void PagesAhead::follow(const QList<StepProgress> &rail, Page shown)
{
    const auto next = std::find_if(rail.begin(), rail.end(), [shown](const StepProgress &one) {
        return pageOf(one.step) > shown && one.mark != StepMark::DoneForYou;
    });
    m_next.reset();
    if (next == rail.end())
        return m_quiet.stop();
    m_next = pageOf(next->step);
    m_quiet.start();
}

void PagesAhead::makeNext()
{
    if (!m_next)
        return;
    QWidget *made = m_make(*m_next);
    m_unpolished.clear();
    m_unpolished << made;
    const auto inside = made->findChildren<QWidget *>();
    for (QWidget *widget : inside)
        m_unpolished << widget;
    m_idle.start();
}

// The style sheet is matched against each widget once; in small pieces, so that a key typed meanwhile does not wait.
void PagesAhead::polishSome()
{
    QElapsedTimer clock;
    clock.start();
    while (!m_unpolished.isEmpty() && !clock.hasExpired(sliceMs)) {
        if (const QPointer<QWidget> widget = m_unpolished.takeFirst())
            widget->ensurePolished();
    }
    if (m_unpolished.isEmpty())
        m_idle.stop();
}

} // namespace golive::ui

#include "moc_pagesahead.cpp"
