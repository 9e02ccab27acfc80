#include "ui/style/drawing.h"

#include "ui/style/pathdata.h"

#include <QFile>
#include <QPainter>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

/// Reads one file: how to draw is said on the whole and on each shape.
class DrawingReader
{
public:
    DrawingReader(QIODevice &file, const QColor &current) : m_xml(&file), m_current(current) {}

    Drawing read()
    {
        if (!m_xml.readNextStartElement() || m_xml.name() != "svg"_L1)
            return {};
        m_whole = m_xml.attributes();
        const QList<QStringView> box = m_whole.value("viewBox"_L1).split(u' ', Qt::SkipEmptyParts);
        if (box.size() != 4)
            return {};
        m_drawing.m_box = {box[0].toDouble(), box[1].toDouble(), box[2].toDouble(), box[3].toDouble()};
        while (m_xml.readNextStartElement()) {
            m_shape = m_xml.attributes();
            const std::optional<QPainterPath> outline = outlineOf(m_xml.name());
            if (!outline)
                return {};
            m_drawing.m_shapes << Drawing::Shape{*outline, pen(), brush()};
            m_xml.skipCurrentElement();
        }
        return m_xml.hasError() ? Drawing() : m_drawing;
    }

private:
    std::optional<QPainterPath> outlineOf(QStringView element) const
    {
        if (element == "path"_L1)
            return readPathData(m_shape.value("d"_L1));
        QPainterPath outline;
        if (element == "rect"_L1)
            outline.addRoundedRect(QRectF(number("x"_L1), number("y"_L1), number("width"_L1), number("height"_L1)),
                                   number("rx"_L1), number("rx"_L1));
        else if (element == "circle"_L1)
            outline.addEllipse(QPointF(number("cx"_L1), number("cy"_L1)), number("r"_L1), number("r"_L1));
        else
            return {};
        return outline;
    }

    qreal number(QLatin1StringView name) const { return m_shape.value(name).toDouble(); }

    QStringView said(QLatin1StringView name) const
    {
        return m_shape.hasAttribute(name) ? m_shape.value(name) : m_whole.value(name);
    }

    /// None is transparent.
    QColor colour(QStringView said) const
    {
        return said == "none"_L1 ? QColor(Qt::transparent) : said == "currentColor"_L1 ? m_current : QColor(said);
    }

    QBrush brush() const
    {
        const QStringView fill = said("fill"_L1);
        return fill == "none"_L1 ? QBrush(Qt::NoBrush) : QBrush(fill.isEmpty() ? QColor(Qt::black) : colour(fill));
    }

    QPen pen() const
    {
        const QStringView stroke = said("stroke"_L1);
        if (stroke.isEmpty() || stroke == "none"_L1)
            return QPen(Qt::NoPen);
        const QStringView width = said("stroke-width"_L1);
        QPen pen(colour(stroke), width.isEmpty() ? 1.0 : width.toDouble());
        pen.setCapStyle(said("stroke-linecap"_L1) == "round"_L1 ? Qt::RoundCap : Qt::FlatCap);
        pen.setJoinStyle(said("stroke-linejoin"_L1) == "round"_L1 ? Qt::RoundJoin : Qt::SvgMiterJoin);
        pen.setMiterLimit(4);
        return pen;
    }

    QXmlStreamReader m_xml;
    QColor m_current;
    QXmlStreamAttributes m_whole;
    QXmlStreamAttributes m_shape;
    Drawing m_drawing;
};

Drawing Drawing::read(const QString &path, const QColor &current)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? DrawingReader(file, current).read() : Drawing();
}

void Drawing::paint(QPainter &painter, const QRectF &where) const
{
    if (isNull())
        return;
    const qreal scale = std::min(where.width() / m_box.width(), where.height() / m_box.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(where.center());
    painter.scale(scale, scale);
    painter.translate(-m_box.center());
    for (const Shape &shape : m_shapes) {
        painter.setPen(shape.pen);
        painter.setBrush(shape.brush);
        painter.drawPath(shape.outline);
    }
    painter.restore();
}

} // namespace golive::ui
