#include "support/ziparchive.h"

#include <memory>

#include <zip.h>

namespace golive::support {

namespace {

using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;
using Source = std::unique_ptr<zip_source_t, decltype(&zip_source_free)>;

bool add(zip_t *archive, const BundleFile &file, Instant at)
{
    // The bytes are read when the archive is closed: who calls keeps them until then.
    zip_source_t *source =
        zip_source_buffer(archive, file.bytes.constData(), static_cast<zip_uint64_t>(file.bytes.size()), 0);
    if (!source)
        return false;
    const zip_int64_t index = zip_file_add(archive, file.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    return zip_file_set_mtime(archive, static_cast<zip_uint64_t>(index), static_cast<time_t>(toEpochMs(at) / 1000),
                              0) == 0;
}

std::optional<QByteArray> readWhole(zip_source_t *source)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(source, &stat) != 0 || !(stat.valid & ZIP_STAT_SIZE) || zip_source_open(source) != 0)
        return {};
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t got = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    return got == bytes.size() ? std::optional(bytes) : std::nullopt;
}

} // namespace

bool canZip()
{
    return true;
}

std::optional<QByteArray> zipped(const QList<BundleFile> &files, Instant at)
{
    const Source source(zip_source_buffer_create(nullptr, 0, 0, nullptr), &zip_source_free);
    if (!source)
        return {};
    zip_source_keep(source.get()); // it is read after the archive has let go of it
    Archive archive(zip_open_from_source(source.get(), ZIP_TRUNCATE, nullptr), &zip_discard);
    if (!archive) {
        zip_source_free(source.get());
        return {};
    }
    for (const BundleFile &file : files) {
        if (!add(archive.get(), file, at))
            return {};
    }
    if (zip_close(archive.get()) != 0)
        return {};
    // Closed, it is gone.
    (void)archive.release();
    return readWhole(source.get());
}

} // namespace golive::support
