#pragma once

#include "domain/chats/observed.h"

#include <QList>
#include <QWidget>

class QGridLayout;
class QPushButton;

namespace golive::ui {

class WrapLabel;

/// The latest media files of the history, each with a button that fetches it.
class MediaRows : public QWidget
{
    Q_OBJECT
public:
    explicit MediaRows(QWidget *parent = nullptr);

    void draw(const QList<MediaSeen> &, Instant now);

Q_SIGNALS:
    void fetchPressed(const QString &mediaId);

private:
    struct Row
    {
        WrapLabel *text;
        QPushButton *fetch;
    };
    void addRow();

    QGridLayout *m_grid;
    WrapLabel *m_limit;
    QList<Row> m_rows;
    QList<MediaSeen> m_media;
};

} // namespace golive::ui
