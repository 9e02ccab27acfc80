#include "websurfacefixture.h"

#include "signup/web/webpluginload.h"

#include <QDir>
#include <QLabel>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace golive::signup;

WebSurfaceFixture::WebSurfaceFixture(const QString &profile, std::chrono::milliseconds patience)
    : emptyPatience(patience)
{
    surface = makeSurface(profile);
    if (!surface)
        return;
    SignUpSurface *port = &surface->surface();
    QObject::connect(port, &SignUpSurface::messageReceived, port,
                     [this](const SignUpMessage &message) { messages.append(message); });
    QObject::connect(port, &SignUpSurface::problemFound, port,
                     [this](const PageProblem &problem) { problems.append(problem); });
    QObject::connect(port, &SignUpSurface::popupOpened, port, [this](const QString &host) { popUpsOpened << host; });
    QObject::connect(port, &SignUpSurface::screenShown, port, [this](const QString &screen) { screens << screen; });
    QObject::connect(port, &SignUpSurface::popupClosed, port, [this] { ++popUpsClosed; });
    QObject::connect(port, &SignUpSurface::loaded, port, [this] { ++pagesLoaded; });
    QObject::connect(port, &SignUpSurface::hostConfirmationNeeded, port,
                     [this](const QString &host, HostQuestion question) {
                         hostsToConfirm << host;
                         questions << question;
                     });
    surface->resize(800, 600);
    surface->show();
}

std::unique_ptr<WebSurface> WebSurfaceFixture::makeSurface(const QString &profile)
{
    const auto factory = loadWebPlugin(QString::fromUtf8(GOLIVE_WEB_PLUGIN));
    if (!factory) {
        qCritical() << factory.error();
        return nullptr;
    }
    return std::unique_ptr<WebSurface>((*factory)->create({.profileName = profile,
                                                           .profileFolder = folder.filePath(profile),
                                                           .language = {},
                                                           .proxySignIn = {},
                                                           .pageName = u"Sign-up page"_s,
                                                           .popUpName = u"Facebook window"_s,
                                                           .closePopUp = u"Close"_s,
                                                           .hostName = u"This page comes from %1"_s,
                                                           .safeConnection = u"Secure"_s,
                                                           .unsafeConnection = u"Not secure"_s,
                                                           .onThisComputer = u"On this computer"_s,
                                                           .emptyPatience = emptyPatience},
                                                          nullptr));
}

WebSurfaceFixture::~WebSurfaceFixture()
{
    surface.reset();
    folder.setAutoRemove(false);
    QTRY_VERIFY(QDir(folder.path()).removeRecursively()); // The engine writes a little longer.
}

SignUpContext WebSurfaceFixture::practice() const
{
    return SignUpContext::practice(partner.origin(), signUp.origin());
}

void WebSurfaceFixture::openPartner(const QString &path)
{
    pagesLoaded = 0;
    surface->surface().open(partner.url(path), practice());
    QTRY_VERIFY_WITH_TIMEOUT(pagesLoaded == 1, 20000);
}

void WebSurfaceFixture::setOpener(const QUrl &popUp)
{
    partner.setPage(u"/opener"_s, clickable + uR"(<body>Press anywhere<script>
                        document.body.onclick = () => { window.w = window.open('%1', 'signup', 'width=400,height=400'); };
                        </script></body>)"_s.arg(popUp.toString()));
}

void WebSurfaceFixture::click(const QString &viewName)
{
    auto *view = surface->findChild<QWidget *>(viewName);
    QVERIFY(view);
    QTRY_VERIFY(view->focusProxy());
    QWidget *target = view->focusProxy();
    QTRY_VERIFY(target->height() > 100);
    // The engine drops clicks until the page has painted something: not its background, text.
    QTRY_COMPARE(evaluate(u"performance.getEntriesByName('first-contentful-paint').length"_s).toInt(), 1);
    QTest::mouseClick(target, Qt::LeftButton, {}, target->rect().center());
}

QString WebSurfaceFixture::shownHost(const QString &bar) const
{
    const auto *label = surface->findChild<QLabel *>(bar);
    return label && label->isVisible() ? label->text() : QString();
}

QVariant WebSurfaceFixture::evaluate(const QString &script)
{
    bool isAnswered = false;
    QVariant result;
    surface->runPracticeScript(script, [&](const QVariant &answer) {
        result = answer;
        isAnswered = true;
    });
    [&] { QTRY_VERIFY(isAnswered); }();
    return result;
}

bool WebSurfaceFixture::hasProblem(PageProblem::Kind kind) const
{
    return std::any_of(problems.begin(), problems.end(), [&](const PageProblem &found) { return found.kind == kind; });
}
