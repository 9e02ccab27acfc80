// What the program shows of resources/*/*.svg, drawn while it is built, so that it needs no reader of SVG itself:
//   golive_drawings strokes FOLDER SVG..   each as NAME.drawing: its size (QSize) and the painter's strokes (QPicture),
//   sharp at every size golive_drawings pixels FOLDER SVG..    each as NAME.png at its own size, and as NAME@2x.png to
//   NAME@4x.png
// Qt's SVG knows currentColor as black alone; whoever shows a line icon gives it its colour.
#include <QCoreApplication>
#include <QDataStream>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPicture>
#include <QStringList>
#include <QSvgRenderer>

#include <cstdio>

namespace {

bool writeStrokes(QSvgRenderer &drawing, const QString &path)
{
    QPicture picture;
    QPainter painter(&picture);
    drawing.render(&painter, QRectF(QPointF(), drawing.defaultSize()));
    painter.end();
    QFile file(path + QStringLiteral(".drawing"));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QDataStream stream(&file);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << drawing.defaultSize() << picture; // which knows where its strokes begin, not the drawing's edges
    return stream.status() == QDataStream::Ok && file.flush();
}

bool writePixels(QSvgRenderer &drawing, const QString &path)
{
    for (int ratio = 1; ratio <= 4; ++ratio) {
        QImage image(drawing.defaultSize() * ratio, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        drawing.render(&painter);
        painter.end();
        const QString density = ratio == 1 ? QString() : QStringLiteral("@%1x").arg(ratio);
        if (!image.save(path + density + QStringLiteral(".png")))
            return false;
    }
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    // It draws no text, and into memory alone: a build has no screen.
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const bool isStrokes = arguments.value(1) == QStringLiteral("strokes");
    if (arguments.size() < 4 || (!isStrokes && arguments.at(1) != QStringLiteral("pixels"))) {
        std::fputs("usage: golive_drawings strokes|pixels FOLDER SVG..\n", stderr);
        return 2;
    }
    for (const QString &source : arguments.mid(3)) {
        QSvgRenderer drawing(source);
        const QString path = arguments.at(2) + QLatin1Char('/') + QFileInfo(source).completeBaseName();
        if (!drawing.isValid() || !(isStrokes ? writeStrokes(drawing, path) : writePixels(drawing, path))) {
            std::fprintf(stderr, "%s cannot be drawn to %s\n", qPrintable(source), qPrintable(path));
            return 1;
        }
    }
    return 0;
}
