#pragma once

#include <QImage>
#include <QWidget>

namespace golive::ui {

/// A text as a QR code, black on white in both themes (phones read it best so), with its quiet zone.
class QrView : public QWidget
{
    Q_OBJECT
public:
    explicit QrView(QWidget *parent = nullptr);

    /// Nothing is drawn for an empty text, or one too long for a code.
    void setText(const QString &text);
    QSize sizeHint() const override { return {200, 200}; }

protected:
    void paintEvent(QPaintEvent *) override;

private:
    QString m_text;
    QImage m_code; ///< One pixel per module.
};

} // namespace golive::ui
