#include "ui/style/pathdata.h"

#include <QLineF>
#include <QRectF>

#include <cmath>
#include <numbers>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

/// The letters and numbers of path data, one after the other.
class PathWords
{
public:
    explicit PathWords(QStringView data) : m_rest(data.trimmed()) {}

    bool isAtEnd() const { return m_rest.isEmpty(); }
    bool isNumberNext() const { return !isAtEnd() && (m_rest.front().isDigit() || u"+-."_s.contains(m_rest.front())); }

    char16_t letter()
    {
        const char16_t found = m_rest.front().unicode();
        skip(1);
        return found;
    }

    /// NaN where none stands there.
    qreal number()
    {
        qsizetype length = 0;
        bool hasPoint = false;
        for (; length < m_rest.size(); ++length) {
            const QChar character = m_rest[length];
            const bool isSign = length == 0 && u"+-"_s.contains(character);
            const bool isPoint = character == u'.' && !std::exchange(hasPoint, hasPoint || character == u'.');
            if (!isSign && !isPoint && !character.isDigit())
                break;
        }
        bool isNumber = false;
        const qreal value = m_rest.first(length).toDouble(&isNumber);
        skip(length);
        return isNumber ? value : std::nan("");
    }

    /// A flag is one digit, and may touch what follows.
    bool flag() { return !isAtEnd() && letter() == u'1'; }

    QPointF point()
    {
        const qreal x = number();
        return {x, number()};
    }

private:
    void skip(qsizetype length)
    {
        m_rest = m_rest.sliced(length);
        while (!m_rest.isEmpty() && (m_rest.front().isSpace() || m_rest.front() == u','))
            m_rest = m_rest.sliced(1);
    }

    QStringView m_rest;
};

struct Arc
{
    QSizeF radii;
    bool isLarge;
    bool isClockwise;
    QPointF end;
};

qreal degrees(QPointF direction)
{
    return std::atan2(direction.y(), direction.x()) * 180 / std::numbers::pi;
}

/// From its ends to its centre (SVG 1.1, F.6.5), in a plane where the ellipse is a circle of radius 1.
void addArc(QPainterPath &path, const Arc &arc)
{
    const QPointF begin = path.currentPosition();
    if (arc.radii.isEmpty() || begin == arc.end)
        return path.lineTo(arc.end);
    qreal rx = arc.radii.width();
    qreal ry = arc.radii.height();
    const QPointF half = (begin - arc.end) / 2;
    const qreal reach = std::hypot(half.x() / rx, half.y() / ry);
    if (reach > 1) { // too small to reach both ends
        rx *= reach;
        ry *= reach;
    }
    const QPointF from(half.x() / rx, half.y() / ry);
    const qreal square = QPointF::dotProduct(from, from);
    const qreal off = std::sqrt(std::max(0.0, 1 - square) / square) * (arc.isLarge == arc.isClockwise ? -1 : 1);
    const QPointF middle(off * from.y(), -off * from.x());
    const QPointF centre = QPointF(middle.x() * rx, middle.y() * ry) + (begin + arc.end) / 2;
    const qreal first = degrees(from - middle);
    qreal sweep = degrees(-from - middle) - first;
    if (arc.isClockwise && sweep < 0)
        sweep += 360;
    else if (!arc.isClockwise && sweep > 0)
        sweep -= 360;
    // Qt's angles run against the clock.
    path.arcTo(QRectF(centre.x() - rx, centre.y() - ry, 2 * rx, 2 * ry), -first, -sweep);
}

class PathReader
{
public:
    explicit PathReader(QStringView data) : m_words(data) { m_path.setFillRule(Qt::WindingFill); }

    std::optional<QPainterPath> read()
    {
        char16_t command = 0;
        while (!m_words.isAtEnd()) {
            if (!m_words.isNumberNext())
                command = m_words.letter();
            else if (command == u'Z' || command == u'z')
                return {};
            else if (command == u'M' || command == u'm')
                command = command == u'M' ? u'L' : u'l'; // further points of a move are lines
            if (!take(command))
                return {};
            const QPointF now = m_path.currentPosition();
            if (std::isnan(now.x()) || std::isnan(now.y()))
                return {};
        }
        return m_path;
    }

private:
    bool take(char16_t command)
    {
        const bool isRelative = command >= u'a';
        const QPointF now = m_path.currentPosition();
        const QPointF from = isRelative ? now : QPointF();
        const QPointF control = std::exchange(m_control, {}).value_or(now);
        switch (isRelative ? command - u'a' + u'A' : command) {
        case u'M': m_path.moveTo(from + m_words.point()); return true;
        case u'L': m_path.lineTo(from + m_words.point()); return true;
        case u'H': m_path.lineTo(from.x() + m_words.number(), now.y()); return true;
        case u'V': m_path.lineTo(now.x(), from.y() + m_words.number()); return true;
        case u'Z': m_path.closeSubpath(); return true;
        case u'C': {
            const QPointF first = from + m_words.point();
            curveTo(first, from);
            return true;
        }
        case u'S': curveTo(2 * now - control, from); return true;
        case u'A': return takeArc(from);
        default: return false;
        }
    }

    void curveTo(QPointF first, QPointF from)
    {
        const QPointF second = from + m_words.point();
        m_path.cubicTo(first, second, from + m_words.point());
        m_control = second;
    }

    bool takeArc(QPointF from)
    {
        const QPointF radii = m_words.point();
        if (m_words.number() != 0)
            return false;
        const bool isLarge = m_words.flag();
        const bool isClockwise = m_words.flag();
        addArc(m_path, {{radii.x(), radii.y()}, isLarge, isClockwise, from + m_words.point()});
        return true;
    }

    PathWords m_words;
    QPainterPath m_path;
    std::optional<QPointF> m_control; ///< The last curve's second one: what a smooth curve after it goes by.
};

} // namespace

std::optional<QPainterPath> readPathData(QStringView data)
{
    return PathReader(data).read();
}

} // namespace golive::ui
