#pragma once

#include "signup/signupsurface.h"

#include <functional>

namespace golive::signup {

/// The other route: the link in the person's own browser, where they are signed in already. Nothing comes back from
/// there; the state of the set-up is polled.
class BrowserSurface final : public SignUpSurface
{
    Q_OBJECT

public:
    /// False where no browser could be started.
    using Opener = std::function<bool(const QUrl &)>;

    explicit BrowserSurface(QObject *parent = nullptr); ///< With the desktop's default browser.
    explicit BrowserSurface(Opener opener, QObject *parent = nullptr);

    /// Anything but https (in practice: http on a practice origin) is refused: a desktop opens far more than web pages.
    void open(const QUrl &link, const SignUpContext &) override;
    void close() override {}                      ///< The browser is the person's own.
    void confirmHost(const QString &) override {} ///< Never asked: the browser shows the host itself.

private:
    Opener m_opener;
};

} // namespace golive::signup
