#include "signup/browser/linkshare.h"

#include <qrcodegen.hpp>

#include <stdexcept>

namespace golive::signup {

using namespace Qt::Literals::StringLiterals;

bool isShareable(const QUrl &link, const SignUpContext &context)
{
    if (context.isPractice())
        return context.isPracticeAddress(link);
    return link.isValid() && link.scheme() == "https"_L1 && !link.host().isEmpty() && link.userInfo().isEmpty();
}

QUrl mailAddress(const QString &recipient, const QString &subject, const QString &body)
{
    // QUrlQuery leaves '+' and line breaks to the reader's taste; mail programs do not agree on them.
    const auto encoded = [](const QString &text) {
        QString lines = text;
        lines.replace(u"\n"_s, u"\r\n"_s);
        return QString::fromLatin1(QUrl::toPercentEncoding(lines));
    };
    return QUrl(u"mailto:"_s + QString::fromLatin1(QUrl::toPercentEncoding(recipient, "@")) + u"?subject="_s +
                    encoded(subject) + u"&body="_s + encoded(body),
                QUrl::StrictMode);
}

QUrl whatsAppShareAddress(const QString &text)
{
    return QUrl(u"https://wa.me/?text="_s + QString::fromLatin1(QUrl::toPercentEncoding(text)), QUrl::StrictMode);
}

QImage qrImage(const QUrl &link, int modulePixels)
{
    using qrcodegen::QrCode;
    constexpr int quietZone = 4;
    try {
        const QrCode code = QrCode::encodeText(link.toEncoded().constData(), QrCode::Ecc::MEDIUM);
        const int modules = code.getSize() + 2 * quietZone;
        QImage image(modules, modules, QImage::Format_RGB32);
        image.fill(Qt::white);
        for (int y = 0; y < code.getSize(); ++y) {
            for (int x = 0; x < code.getSize(); ++x) {
                if (code.getModule(x, y))
                    image.setPixel(x + quietZone, y + quietZone, qRgb(0, 0, 0));
            }
        }
        return image.scaled(image.size() * modulePixels, Qt::KeepAspectRatio, Qt::FastTransformation);
    } catch (const std::length_error &) {
        return {};
    }
}

} // namespace golive::signup
