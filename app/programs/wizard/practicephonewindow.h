#pragma once

#include "signup/web/webplugin.h"

#include <QImage>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace golive::programs {

/// The practice phone: a page of the practice partner in a window of its own. When the page wants to scan, the QR code
/// is read from a picture of the Connect page, as a phone's camera would.
class PracticePhoneWindow final : public QWidget
{
    Q_OBJECT
public:
    /// `picture` gives what stands on the desktop's sign-up page now.
    PracticePhoneWindow(signup::WebSurface *surface, std::function<QImage()> picture, QWidget *parent = nullptr);
    void open(const QUrl &page, const signup::SignUpContext &);

private:
    void look();
    void scan();

    signup::WebSurface *m_surface;
    std::function<QImage()> m_picture;
    QTimer m_look;
};

} // namespace golive::programs
