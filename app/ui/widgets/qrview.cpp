#include "ui/widgets/qrview.h"

#include <qrcodegen/qrcodegen.hpp>

#include <QPainter>

namespace golive::ui {

namespace {

constexpr int quietZone = 4; // modules, as the standard asks

QImage codeOf(const QString &text)
{
    if (text.isEmpty())
        return {};
    try {
        using qrcodegen::QrCode;
        const QrCode code = QrCode::encodeText(text.toUtf8().constData(), QrCode::Ecc::MEDIUM);
        const int size = code.getSize();
        QImage image(size + 2 * quietZone, size + 2 * quietZone, QImage::Format_RGB32);
        image.fill(Qt::white);
        for (int y = 0; y < size; ++y) {
            for (int x = 0; x < size; ++x) {
                if (code.getModule(x, y))
                    image.setPixelColor(x + quietZone, y + quietZone, Qt::black);
            }
        }
        return image;
    } catch (const qrcodegen::data_too_long &) {
        return {};
    }
}

} // namespace

QrView::QrView(QWidget *parent) : QWidget(parent)
{
    setMinimumSize(160, 160);
}

void QrView::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    m_code = codeOf(text);
    update();
}

void QrView::paintEvent(QPaintEvent *)
{
    if (m_code.isNull())
        return;
    QPainter painter(this);
    // Whole modules only: a scaled edge is a grey edge, and harder to read.
    const int module = std::max(1, std::min(width(), height()) / m_code.width());
    const int side = module * m_code.width();
    painter.drawImage(QRect((width() - side) / 2, (height() - side) / 2, side, side), m_code);
}

} // namespace golive::ui

#include "moc_qrview.cpp"
