// For CloudFront before S3, at "viewer request": S3 knows files alone, so folders are made into their index.html.
// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it
function handler(event) {
  const request = event.request;
  const name = request.uri.slice(request.uri.lastIndexOf('/') + 1);
  if (name === '') {
    request.uri += 'index.html';
    return request;
  }
  if (name.includes('.')) return request;
  // Told from where the visitor is, so that no address can lead to another site.
  return {
    statusCode: 301,
    statusDescription: 'Moved Permanently',
    headers: { location: { value: `./${name}/` } },
  };
}
