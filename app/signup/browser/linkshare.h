#pragma once

#include "signup/signupcontext.h"

#include <QImage>
#include <QUrl>

namespace golive::signup {

/// Whether a link may leave for a browser, a mail or a phone: https with a host and no user in it, or http on one of
/// the practice origins.
bool isShareable(const QUrl &link, const SignUpContext &);

/// A mail in the person's own mail program. `recipient` may be empty; `body` should contain the link.
QUrl mailAddress(const QString &recipient, const QString &subject, const QString &body);

/// Lets the person choose a WhatsApp chat for the text (https://faq.whatsapp.com/5913398998672934).
QUrl whatsAppShareAddress(const QString &text);

/// The link as a QR code, black on white whatever the theme (scanners need it) with the 4 modules of quiet zone that
/// the standard asks for; `modulePixels` per module. Null where the link is too long for a QR code.
QImage qrImage(const QUrl &link, int modulePixels = 6);

} // namespace golive::signup
