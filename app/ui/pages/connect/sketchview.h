#pragma once

#include "ui/style/drawing.h"

#include <QPixmap>
#include <QWidget>

namespace golive::ui {

/// A small drawing of a screen; hidden where there is none. It says nothing that the words beside it do not say.
class SketchView : public QWidget
{
    Q_OBJECT
public:
    explicit SketchView(QWidget *parent = nullptr);

    void showSketch(const QString &path);
    /// The same drawing, small: `size` in pixels of the layout.
    static QPixmap picture(const QString &path, QSize size);
    QSize sizeHint() const override { return {240, 120}; }

protected:
    void paintEvent(QPaintEvent *) override;

private:
    QString m_path;
    Drawing m_drawing;
};

} // namespace golive::ui
