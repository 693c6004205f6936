import 'server-only';
import { packageProduct } from './package/package-product';
import type { Product } from './product';

/** Every kind of product, by its name. A new kind is one line here. */
const products = new Map<string, Product>([[packageProduct.kind, packageProduct]]);

/** @throws RangeError for a kind that nobody sells */
export function productOf({ product }: { readonly product: string }): Product {
  const found = products.get(product);
  if (found === undefined) throw new RangeError(`no such product: ${product}`);
  return found;
}

/** Takes a kind in that is not part of the site, as a test's. */
export function registerProduct(product: Product): void {
  products.set(product.kind, product);
}
