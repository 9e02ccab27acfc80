#include "signup/browser/browsersurface.h"

#include "signup/browser/linkshare.h"

#include <QDesktopServices>

namespace golive::signup {

BrowserSurface::BrowserSurface(QObject *parent)
    : BrowserSurface([](const QUrl &url) { return QDesktopServices::openUrl(url); }, parent)
{
}

BrowserSurface::BrowserSurface(Opener opener, QObject *parent) : SignUpSurface(parent), m_opener(std::move(opener)) {}

void BrowserSurface::open(const QUrl &link, const SignUpContext &context)
{
    if (!isShareable(link, context)) {
        Q_EMIT problemFound({PageProblem::Kind::NavigationDenied, shownHost(link)});
        return;
    }
    if (!m_opener(link)) {
        Q_EMIT problemFound({PageProblem::Kind::BrowserNotOpened, shownHost(link)});
        return;
    }
    Q_EMIT addressChanged(shownHost(link));
}

} // namespace golive::signup

#include "moc_browsersurface.cpp"
