#include "programs/wizard/systemrequests.h"

#include "platform/singleinstance.h"

#include <QFileOpenEvent>
#include <QGuiApplication>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace golive::programs {

SystemRequests::SystemRequests(QCoreApplication &application, std::function<bool()> isQuitAskedAbout)
    : m_isQuitAskedAbout(std::move(isQuitAskedAbout))
{
    application.installEventFilter(this);
    if (auto *windowed = qobject_cast<QGuiApplication *>(&application)) {
        // Direct: when it returns, the system goes on with the end.
        connect(
            windowed, &QGuiApplication::commitDataRequest, this,
            [this] {
                m_isSessionEnding = true;
                Q_EMIT sessionEnding();
            },
            Qt::DirectConnection);
    }
}

bool SystemRequests::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != QCoreApplication::instance())
        return false;
    if (event->type() == QEvent::FileOpen) {
        const auto *asked = static_cast<QFileOpenEvent *>(event);
        const bool isFile = asked->url().isLocalFile() || asked->url().isEmpty();
        if (!isFile && !isGoliveLink(asked->url().scheme() + u':'))
            return false;
        Q_EMIT openWanted(isFile ? asked->file() : QString());
        event->accept();
        return true;
    }
    if (event->type() == QEvent::Quit && !m_isSessionEnding && m_isQuitAskedAbout()) {
        event->ignore(); // not now: the answer ends the program
        Q_EMIT quitWanted();
        return true;
    }
    return false;
}

} // namespace golive::programs

#include "moc_systemrequests.cpp"
